namespace LighthouseModel;

/// <summary xml:lang="de">Eine Reihe von Türmen: was sonst einmal da ist, gibt es in jedem.</summary>
/// <summary xml:lang="ja">塔の列。ほかでは一つのものが塔ごとにある。</summary>
[Subject(Order = 4), Name("de", "Richtfeuer"), Name("ja", "導灯")]
[Stack(typeof(Rock))]
[Lane<Light>(typeof(Tower), typeof(ElectricLamp), Repeats = true)]
[Lane<Keeper>(typeof(Tower), typeof(Keeper))]
public sealed class RangeLights : Lighthouse;
