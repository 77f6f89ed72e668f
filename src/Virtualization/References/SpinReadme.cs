namespace Virtualization;

[Reference("Spin: README", "https://github.com/spinframework/spin/blob/94a8fc8a7804ec2519bb8d12df70ab77ad2e4f60/README.md", Author = "Spin", Language = "en")]
public sealed class SpinReadme;
