namespace Virtualization;

[Reference("OS readings: My VM is Lighter (and Safer) than your Container", "https://x-czh.github.io/os-readings/notes/lightvm.html", Author = "x-czh", Language = "en")]
public sealed class LightVmReadingNotes;
