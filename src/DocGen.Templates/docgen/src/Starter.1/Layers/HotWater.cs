namespace SiteNamespace;

#if (with_ko)
/// <summary xml:lang="ko">끓기 직전의 물.</summary>
#endif
#if (with_en)
/// <summary xml:lang="ENGLISH">Water just below boiling.</summary>
#endif
#if (with_de)
/// <summary xml:lang="de">Wasser kurz vor dem Sieden.</summary>
#endif
#if (with_es)
/// <summary xml:lang="es">Agua a punto de hervir.</summary>
#endif
#if (with_fr)
/// <summary xml:lang="fr">De l’eau presque bouillante.</summary>
#endif
#if (with_ja)
/// <summary xml:lang="ja">沸騰直前の湯。</summary>
#endif
#if (with_zh)
/// <summary xml:lang="zh">将沸未沸的水。</summary>
#endif
[Layer]
#if (with_ko)
[Name("ko", "뜨거운 물")]
#endif
#if (with_en)
[Name("ENGLISH", "Hot water")]
#endif
#if (with_de)
[Name("de", "Heißes Wasser")]
#endif
#if (with_es)
[Name("es", "Agua caliente")]
#endif
#if (with_fr)
[Name("fr", "Eau chaude")]
#endif
#if (with_ja)
[Name("ja", "お湯")]
#endif
#if (with_zh)
[Name("zh", "热水")]
#endif
public sealed class HotWater;
