namespace Virtualization;

[Reference("apple/container: LICENSE", "https://github.com/apple/container/blob/af405ffd5a4d8e9ec872bc15351af41130c39b94/LICENSE", Author = "Apple", Language = "en")]
public sealed class AppleContainerLicense;
