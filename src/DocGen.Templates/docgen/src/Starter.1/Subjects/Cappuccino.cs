namespace SiteNamespace;

#if (with_ko)
/// <summary xml:lang="ko">에스프레소와 우유에 두꺼운 거품을 얹은 음료.</summary>
#endif
#if (with_en)
/// <summary xml:lang="ENGLISH">Espresso with milk under a thick cap of foam.</summary>
#endif
#if (with_de)
/// <summary xml:lang="de">Espresso mit Milch unter einer dicken Schaumhaube.</summary>
#endif
#if (with_es)
/// <summary xml:lang="es">Espresso con leche bajo una capa gruesa de espuma.</summary>
#endif
#if (with_fr)
/// <summary xml:lang="fr">Un espresso au lait sous une épaisse mousse.</summary>
#endif
#if (with_ja)
/// <summary xml:lang="ja">エスプレッソと牛乳に厚い泡をのせた飲み物。</summary>
#endif
#if (with_zh)
/// <summary xml:lang="zh">浓缩咖啡加牛奶，上覆厚奶泡。</summary>
#endif
[Subject]
#if (with_ko)
[Name("ko", "카푸치노")]
#endif
#if (with_en)
[Name("ENGLISH", "Cappuccino")]
#endif
#if (with_de)
[Name("de", "Cappuccino")]
#endif
#if (with_es)
[Name("es", "Capuchino")]
#endif
#if (with_fr)
[Name("fr", "Cappuccino")]
#endif
#if (with_ja)
[Name("ja", "カプチーノ")]
#endif
#if (with_zh)
[Name("zh", "卡布奇诺")]
#endif
[Stack(typeof(Cup), typeof(Espresso), typeof(SteamedMilk), typeof(MilkFoam))]
public sealed class Cappuccino : IEspressoDrink
{
    public bool ContainsMilk => true;

    // A figure that was read somewhere says where: the site shows the source beside it and lists it in the bibliography.
    [Cites<CappuccinoArticle>("Preparation")]
    public double? Volume => 180;
}
