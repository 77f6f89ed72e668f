namespace SmallModel;

public enum Material
{
    [Name("de", "Stein"), Name("ja", "石")]
    Stone,

    [Name("de", "Stahl"), Name("ja", "鋼")]
    Steel,
}
