namespace Virtualization;

[Reference("Reading notes: My VM is Lighter (and Safer) than your Container", "https://laazy.github.io/LightVM-paper", Author = "laazy", Language = "zh")]
public sealed class LightVmNotes;
