namespace Virtualization;

[Reference("Live Partition Mobility (LPM) data encryption and compression", "https://community.ibm.com/community/user/power/blogs/pete-heyrman1/2020/06/16/live-partition-mobility-lpm-data-encryption-and-co", Year = 2020, Author = "P. Heyrman", Language = "en")]
public sealed class PowerMobilityEncryption;
