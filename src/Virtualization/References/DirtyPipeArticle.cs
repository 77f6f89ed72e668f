namespace Virtualization;

[Reference("Dirty Pipe and containers", "https://www.systemshardening.com/articles/linux/dirty-pipe-container-escape/", Author = "Systems Hardening", Language = "en")]
public sealed class DirtyPipeArticle;
