namespace Virtualization;

[Reference("Bytecode Alliance: formation press release", "https://github.com/bytecodealliance/bytecodealliance.org/blob/HEAD/_press_releases/formation.md", Year = 2019, Author = "Bytecode Alliance", Language = "en")]
public sealed class BytecodeAllianceAnnouncement;
