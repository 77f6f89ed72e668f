namespace Virtualization;

[Reference("KVM in a PowerVM LPAR: a power user guide, part II", "https://community.ibm.com/community/user/blogs/vaibhav-jain/2024/10/29/kvm-in-a-powervm-lpar-poweruser-guide-part-ii", Year = 2024, Author = "V. Jain", Language = "en")]
public sealed class PowerKvmGuide;
