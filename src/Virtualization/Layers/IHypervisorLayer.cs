namespace Virtualization;

// A layer that puts the CPU into guest mode for the instances, be it a hypervisor of its own or a kernel that contains one. It is no layer
// itself: what counts as a hypervisor is said here once, for all depths.
public interface IHypervisorLayer;
