namespace Virtualization;

[Reference("Parallels Desktop 10 ユーザーズガイド", "http://download.parallels.com/desktop/v10/docs/ja_JP/Parallels%20Desktop%20User's%20Guide/29727.htm", Author = "Parallels", Language = "ja")]
public sealed class ParallelsMemoryGuide;
