namespace SiteNamespace;

// A comparison is an interface, and its properties are the criteria.
#if (with_ko)
/// <summary xml:lang="ko">에스프레소로 만드는 음료의 비교.</summary>
#endif
#if (with_en)
/// <summary xml:lang="ENGLISH">Drinks made from espresso, compared.</summary>
#endif
#if (with_de)
/// <summary xml:lang="de">Getränke aus Espresso im Vergleich.</summary>
#endif
#if (with_es)
/// <summary xml:lang="es">Comparación de bebidas a base de espresso.</summary>
#endif
#if (with_fr)
/// <summary xml:lang="fr">Comparaison de boissons à base d’espresso.</summary>
#endif
#if (with_ja)
/// <summary xml:lang="ja">エスプレッソから作る飲み物の比較。</summary>
#endif
#if (with_zh)
/// <summary xml:lang="zh">以浓缩咖啡为基础的饮品比较。</summary>
#endif
[Comparison]
#if (with_ko)
[Name("ko", "에스프레소 음료")]
#endif
#if (with_en)
[Name("ENGLISH", "Espresso drinks")]
#endif
#if (with_de)
[Name("de", "Espressogetränke")]
#endif
#if (with_es)
[Name("es", "Bebidas con espresso")]
#endif
#if (with_fr)
[Name("fr", "Boissons à l’espresso")]
#endif
#if (with_ja)
[Name("ja", "エスプレッソの飲み物")]
#endif
#if (with_zh)
[Name("zh", "浓缩咖啡饮品")]
#endif
public interface IEspressoDrink
{
#if (with_ko)
    [Name("ko", "우유")]
#endif
#if (with_en)
    [Name("ENGLISH", "With milk")]
#endif
#if (with_de)
    [Name("de", "Mit Milch")]
#endif
#if (with_es)
    [Name("es", "Con leche")]
#endif
#if (with_fr)
    [Name("fr", "Avec du lait")]
#endif
#if (with_ja)
    [Name("ja", "ミルク入り")]
#endif
#if (with_zh)
    [Name("zh", "含奶")]
#endif
    bool ContainsMilk { get; }

#if (with_ko)
    [Name("ko", "양")]
#endif
#if (with_en)
    [Name("ENGLISH", "Volume")]
#endif
#if (with_de)
    [Name("de", "Menge")]
#endif
#if (with_es)
    [Name("es", "Volumen")]
#endif
#if (with_fr)
    [Name("fr", "Volume")]
#endif
#if (with_ja)
    [Name("ja", "量")]
#endif
#if (with_zh)
    [Name("zh", "容量")]
#endif
    [Unit("ml")]
    double? Volume { get; }

    // Computed from the stack and never typed in, so it cannot be wrong. Behind "why?" the site shows how.
#if (with_ko)
    [Name("ko", "층의 수")]
#endif
#if (with_en)
    [Name("ENGLISH", "Number of layers")]
#endif
#if (with_de)
    [Name("de", "Zahl der Schichten")]
#endif
#if (with_es)
    [Name("es", "Número de capas")]
#endif
#if (with_fr)
    [Name("fr", "Nombre de couches")]
#endif
#if (with_ja)
    [Name("ja", "層の数")]
#endif
#if (with_zh)
    [Name("zh", "层数")]
#endif
    int NumberOfLayers => Catalog.StackOf(this).Height;
}
