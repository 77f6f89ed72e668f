namespace Virtualization;

[Reference("A Performance Study on the VM Startup Time in the Cloud", "https://doi.org/10.1109/CLOUD.2012.103", Year = 2012, Author = "M. Mao, M. Humphrey", Language = "en")]
public sealed class StartupTimePaper;
