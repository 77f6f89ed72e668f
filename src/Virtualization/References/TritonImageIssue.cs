namespace Virtualization;

[Reference("Triton Inference Server issue 2999: how to minimize the image", "https://github.com/triton-inference-server/server/issues/2999", Year = 2021, Author = "NVIDIA", Language = "en")]
public sealed class TritonImageIssue;
