namespace SiteNamespace;

#if (with_ko)
/// <summary xml:lang="ko">수증기로 데운 우유.</summary>
#endif
#if (with_en)
/// <summary xml:lang="ENGLISH">Milk heated with steam.</summary>
#endif
#if (with_de)
/// <summary xml:lang="de">Mit Dampf erhitzte Milch.</summary>
#endif
#if (with_es)
/// <summary xml:lang="es">Leche calentada con vapor.</summary>
#endif
#if (with_fr)
/// <summary xml:lang="fr">Lait chauffé à la vapeur.</summary>
#endif
#if (with_ja)
/// <summary xml:lang="ja">蒸気で温めた牛乳。</summary>
#endif
#if (with_zh)
/// <summary xml:lang="zh">用蒸汽加热的牛奶。</summary>
#endif
[Layer]
#if (with_ko)
[Name("ko", "스팀 밀크")]
#endif
#if (with_en)
[Name("ENGLISH", "Steamed milk")]
#endif
#if (with_de)
[Name("de", "Heiße Milch")]
#endif
#if (with_es)
[Name("es", "Leche vaporizada")]
#endif
#if (with_fr)
[Name("fr", "Lait chaud")]
#endif
#if (with_ja)
[Name("ja", "スチームミルク")]
#endif
#if (with_zh)
[Name("zh", "热牛奶")]
#endif
public sealed class SteamedMilk;
