using Bakery;

namespace Meals;

/// <summary>Bread with something between.</summary>
[Subject, Name("en", "Sandwich")]
[Stack(typeof(Bread), typeof(Filling))]
public class Sandwich : IMeal
{
    /// <remarks>The mean of three bakeries.</remarks>
    [Cites<PriceList>("p. 2")]
    public virtual decimal? Price => 4.5m;

    public virtual int? Weight => 180;

    public virtual Serving Serving => Serving.Cold;
}
