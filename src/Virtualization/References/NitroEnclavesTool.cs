namespace Virtualization;

[Reference("Nitro Enclaves Command Line Interface: README", "https://github.com/aws/aws-nitro-enclaves-cli/blob/000e3dbccffebceaa3b38958d0dc81945895b3f7/README.md", Author = "Amazon Web Services", Language = "en")]
public sealed class NitroEnclavesTool;
