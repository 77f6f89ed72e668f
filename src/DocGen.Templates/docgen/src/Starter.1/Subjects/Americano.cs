namespace SiteNamespace;

// A subject is what you describe; its stack lists its layers from the bottom up. Each property of the comparison has to be answered: the
// C# compiler sees to that.
#if (with_ko)
/// <summary xml:lang="ko">에스프레소에 뜨거운 물을 더한 음료.</summary>
#endif
#if (with_en)
/// <summary xml:lang="ENGLISH">Espresso lengthened with hot water.</summary>
#endif
#if (with_de)
/// <summary xml:lang="de">Mit heißem Wasser verlängerter Espresso.</summary>
#endif
#if (with_es)
/// <summary xml:lang="es">Un espresso alargado con agua caliente.</summary>
#endif
#if (with_fr)
/// <summary xml:lang="fr">Un espresso allongé d’eau chaude.</summary>
#endif
#if (with_ja)
/// <summary xml:lang="ja">エスプレッソをお湯で割った飲み物。</summary>
#endif
#if (with_zh)
/// <summary xml:lang="zh">用热水稀释的浓缩咖啡。</summary>
#endif
[Subject]
#if (with_ko)
[Name("ko", "아메리카노")]
#endif
#if (with_en)
[Name("ENGLISH", "Americano")]
#endif
#if (with_de)
[Name("de", "Americano")]
#endif
#if (with_es)
[Name("es", "Americano")]
#endif
#if (with_fr)
[Name("fr", "Americano")]
#endif
#if (with_ja)
[Name("ja", "アメリカーノ")]
#endif
#if (with_zh)
[Name("zh", "美式咖啡")]
#endif
[Stack(typeof(Cup), typeof(Espresso), typeof(HotWater))]
public sealed class Americano : IEspressoDrink
{
    public bool ContainsMilk => false;

    // null is "not known", and the page says so.
    public double? Volume => null;
}
