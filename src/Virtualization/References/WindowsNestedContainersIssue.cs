namespace Virtualization;

[Reference("microsoft/Windows-Containers issue 296: Docker in Docker", "https://github.com/microsoft/Windows-Containers/issues/296", Year = 2023, Author = "Microsoft", Language = "en")]
public sealed class WindowsNestedContainersIssue;
