namespace Virtualization;

[Reference("Confidential Containers without confidential hardware", "https://github.com/confidential-containers/confidentialcontainers.org/blob/f8b9b0f6f7c09b874d6e5b23c1448ac0e470a19b/content/en/blog/2024/coco-without-confidential-hardware.md", Year = 2024, Author = "Confidential Containers", Language = "en")]
public sealed class ConfidentialContainersTestPost;
