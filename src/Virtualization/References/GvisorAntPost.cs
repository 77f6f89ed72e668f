namespace Virtualization;

[Reference("Running gVisor in production at scale in Ant", "https://gvisor.dev/blog/2021/12/02/running-gvisor-in-production-at-scale-in-ant/", Year = 2021, Author = "J. Tan, Y. He", Language = "en")]
public sealed class GvisorAntPost;
