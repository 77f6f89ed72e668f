namespace Virtualization;

[Reference("Parallels Desktop 14 User's Guide (Korean edition): about virtual machines", "https://download.parallels.com/desktop/v14/docs/ko_KR/Parallels%20Desktop%20User's%20Guide/32686.htm", Author = "Parallels", Language = "ko")]
public sealed class ParallelsMachineGuide;
