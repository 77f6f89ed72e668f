namespace Virtualization;

[Reference("Windows container base images: change of 2021-07-09", "https://github.com/MicrosoftDocs/Virtualization-Documentation/commit/3f834cd2", Year = 2021, Author = "Microsoft", Language = "en")]
public sealed class WindowsBaseImageChange;
