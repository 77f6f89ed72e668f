namespace Virtualization;

[Reference("Triton: Docker Engine operator’s guide", "https://github.com/TritonDataCenter/sdc-docker/blob/40cb46deab0140066d2d998074c4a413a3c54d47/docs/guide/README.md", Author = "Triton DataCenter", Language = "en")]
public sealed class TritonDockerGuide;
