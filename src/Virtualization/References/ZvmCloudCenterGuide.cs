namespace Virtualization;

[Reference("IBM Cloud Infrastructure Center: z/VM live guest relocation", "https://www.ibm.com/docs/en/cic/1.2.4?topic=zvm-setup-environment-live-guest-relocationlgr", Author = "IBM", Language = "en")]
public sealed class ZvmCloudCenterGuide;
