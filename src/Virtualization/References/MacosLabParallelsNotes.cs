namespace Virtualization;

[Reference("macOSLab: verification of the Parallels provider", "https://github.com/franklesniak/macOSLab/blob/f794e835807e19952efde831ab78b8a18c9a39d3/TODO-Phase-05-Parallels-Provider.md", Year = 2026, Author = "F. Lesniak", Language = "en")]
public sealed class MacosLabParallelsNotes;
