namespace SiteNamespace;

#if (with_ko)
/// <summary xml:lang="ko">에스프레소에 우유를 넉넉히 넣고 거품을 얇게 얹은 음료.</summary>
#endif
#if (with_en)
/// <summary xml:lang="ENGLISH">Espresso with much milk and little foam.</summary>
#endif
#if (with_de)
/// <summary xml:lang="de">Espresso mit viel Milch und wenig Schaum.</summary>
#endif
#if (with_es)
/// <summary xml:lang="es">Espresso con mucha leche y poca espuma.</summary>
#endif
#if (with_fr)
/// <summary xml:lang="fr">Un espresso avec beaucoup de lait et peu de mousse.</summary>
#endif
#if (with_ja)
/// <summary xml:lang="ja">牛乳が多く泡の少ないエスプレッソ飲料。</summary>
#endif
#if (with_zh)
/// <summary xml:lang="zh">牛奶多、奶泡少的浓缩咖啡饮品。</summary>
#endif
[Subject]
#if (with_ko)
[Name("ko", "카페라테")]
#endif
#if (with_en)
[Name("ENGLISH", "Caffè latte")]
#endif
#if (with_de)
[Name("de", "Caffè Latte")]
#endif
#if (with_es)
[Name("es", "Café latte")]
#endif
#if (with_fr)
[Name("fr", "Caffè latte")]
#endif
#if (with_ja)
[Name("ja", "カフェラテ")]
#endif
#if (with_zh)
[Name("zh", "拿铁")]
#endif
[Stack(typeof(Cup), typeof(Espresso), typeof(SteamedMilk), typeof(MilkFoam))]
public sealed class CaffeLatte : IEspressoDrink
{
    public bool ContainsMilk => true;

    [Cites<LatteArticle>("Overview")]
    public double? Volume => 240;
}
