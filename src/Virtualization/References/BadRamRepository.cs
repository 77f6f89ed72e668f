namespace Virtualization;

[Reference("BadRAM: practical memory aliasing attacks on trusted execution environments", "https://github.com/badramattack/badram", Author = "BadRAM", Language = "en")]
public sealed class BadRamRepository;
