namespace Virtualization;

[Reference("VirtualBox: Ausgabe 7.0 als Vorab-Download verfügbar", "https://www.ifun.de/virtualbox-ausgabe-7-0-als-vorab-download-verfuegbar-193759/", Year = 2022, Author = "iFun", Language = "de")]
public sealed class VirtualBoxMacNews;
