namespace Virtualization;

[Reference("containerd CVE-2022-23648: path traversal", "https://www.systemshardening.com/articles/kubernetes/containerd-cve-2022-23648-path-traversal/", Author = "Systems Hardening", Language = "en")]
public sealed class ContainerdTraversalArticle;
