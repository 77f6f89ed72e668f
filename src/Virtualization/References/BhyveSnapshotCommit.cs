namespace Virtualization;

[Reference("HardenedBSD: commit on bhyve save and restore", "https://git.hardenedbsd.org/hardenedbsd/HardenedBSD/-/commits/6171e026be11824495cebe8baf559af673a8e533/sys/amd64/vmm/amd/svm_msr.c", Author = "HardenedBSD", Language = "en")]
public sealed class BhyveSnapshotCommit;
