namespace Virtualization;

[Reference("Amazon EBS User Guide: EBS volumes and NVMe", "https://docs.aws.amazon.com/ebs/latest/userguide/nvme-ebs-volumes.html", Author = "Amazon Web Services", Language = "en")]
public sealed class NitroBlockDevices;
