namespace LighthouseModel;

[Record, Name("de", "Letzter Wärter geht"), Name("ja", "最後の灯台守")]
public sealed class LastKeeper : IEvent
{
    public PartialDate Date => new PartialDate(1998);
}
