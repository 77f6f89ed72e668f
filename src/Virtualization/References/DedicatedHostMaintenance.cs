namespace Virtualization;

[Reference("Amazon EC2 User Guide: how host maintenance works for Dedicated Hosts", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-maintenance-basics.html", Author = "Amazon Web Services", Language = "en")]
public sealed class DedicatedHostMaintenance;
