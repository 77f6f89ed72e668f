namespace Virtualization;

[Reference("OS virtualization: KVM, QEMU and libvirt", "http://develop4you.com/Linux-kvm-qemu-libvirt.html", Language = "en")]
public sealed class KvmNotes;
