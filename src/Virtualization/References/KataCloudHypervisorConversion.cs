namespace Virtualization;

[Reference("Kata Containers: ch-config/src/convert.rs", "https://github.com/kata-containers/kata-containers/blob/7c6ba40c54ea29b459b4997cff948caaba4e658b/src/runtime-rs/crates/hypervisor/ch-config/src/convert.rs", Author = "Kata Containers", Language = "en")]
public sealed class KataCloudHypervisorConversion;
