namespace Virtualization;

[Reference("OS virtualization: KVM, QEMU and libvirt", "http://develop4you.com/Linux-kvm-qemu-libvirt.html")]
public sealed class KvmNotes;
