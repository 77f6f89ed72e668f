namespace Virtualization;

[Reference("GitLab Runner issue 1679: vmrun", "https://gitlab.com/gitlab-org/gitlab-runner/-/issues/1679", Author = "GitLab", Language = "en")]
public sealed class GitlabVmrunIssue;
