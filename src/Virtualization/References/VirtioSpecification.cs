namespace Virtualization;

[Reference("Virtual I/O Device (VIRTIO) version 1.3", "https://docs.oasis-open.org/virtio/virtio/v1.3/virtio-v1.3.html", Author = "OASIS", Language = "en")]
public sealed class VirtioSpecification;
