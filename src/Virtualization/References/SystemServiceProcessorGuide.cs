namespace Virtualization;

[Reference("Sun Enterprise 10000 SSP 3.5 User Guide", "https://docs.oracle.com/cd/E19957-01/806-7613-05/6jgfnt14i/index.html", Author = "Sun Microsystems", Language = "en")]
public sealed class SystemServiceProcessorGuide;
