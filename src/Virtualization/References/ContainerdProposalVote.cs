namespace Virtualization;

[Reference("cncf/toc pull request 32: Add containerd proposal", "https://github.com/cncf/toc/pull/32", Year = 2017, Author = "CNCF", Language = "en")]
public sealed class ContainerdProposalVote;
