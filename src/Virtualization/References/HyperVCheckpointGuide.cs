namespace Virtualization;

[Reference("Choose between standard or production checkpoints in Hyper-V", "https://github.com/MicrosoftDocs/windowsserverdocs/blob/05fc94df80e125fa83c7b28477999de3e73c0552/WindowsServerDocs/virtualization/hyper-v/manage/Choose-between-standard-or-production-checkpoints-in-Hyper-V.md", Author = "Microsoft", Language = "en")]
public sealed class HyperVCheckpointGuide;
