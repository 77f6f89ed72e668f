namespace DocGen;

/// <summary>The colours of the theme's palette for layers. Colour always comes with a label, never alone.</summary>
public enum LayerColor
{
    /// <summary>The colour of the layer's family, dealt from the palette in order.</summary>
    Family,

    /// <summary>Neutral grey.</summary>
    Graphite,

    /// <summary>Warm yellow.</summary>
    Amber,

    /// <summary>Blue violet.</summary>
    Indigo,

    /// <summary>Blue green.</summary>
    Teal,

    /// <summary>Pale blue grey.</summary>
    Slate,

    /// <summary>Pale red.</summary>
    Rose,

    /// <summary>Purple.</summary>
    Violet,
}
