namespace Virtualization;

[Reference("vSphere 6.5: guest operating system support", "https://whatmatrix.com/virtual-details-popup/Virtualization/VMware/vSphere/6.5/vSphereStandard/Hypervisor/Interoperability/GuestOSSupport", Author = "WhatMatrix", Language = "en")]
public sealed class VsphereGuestComparison;
