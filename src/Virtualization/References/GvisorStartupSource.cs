namespace Virtualization;

[Reference("gVisor: start-up benchmarks, startup.py", "https://github.com/google/gvisor/blob/9495b7f914c29bd0e76e6517e23cc83480190f57/benchmarks/suites/startup.py", Author = "gVisor", Language = "en")]
public sealed class GvisorStartupSource;
