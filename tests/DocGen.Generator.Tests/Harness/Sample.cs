namespace DocGen.Generator.Tests.Harness;

/// <summary>A small model that has one or two of everything.</summary>
internal static class Sample
{
    public const string Layers = """
        using DocGen;

        /// <summary xml:lang="ko">CPU, 메모리 같은 물리 부품.</summary>
        /// <summary xml:lang="en">The physical parts: CPU, memory.</summary>
        [Layer(Order = 1), Name("ko", "하드웨어"), Name("en", "Hardware")]
        public sealed class Hardware;

        /// <summary xml:lang="ko">하이퍼바이저. <see cref="Hardware"/> 위에서 돈다.</summary>
        /// <summary xml:lang="en">A hypervisor.
        ///   It runs on <see cref="Hardware"/>.</summary>
        [Layer(Color = LayerColor.Amber), Name("ko", "하이퍼바이저"), Name("en", "Hypervisor")]
        public class Hypervisor;

        /// <summary xml:lang="ko">하드웨어에 바로 깔리는 것.</summary>
        /// <summary xml:lang="en">One on bare metal.</summary>
        [Layer, Name("ko", "베어메탈 하이퍼바이저"), Name("en", "Bare-metal hypervisor")]
        public sealed class BareMetalHypervisor : Hypervisor;

        /// <summary xml:lang="ko">손님 운영체제.</summary>
        /// <summary xml:lang="en">The guest's operating system.</summary>
        [Layer, Name("ko", "게스트 OS"), Name("en", "Guest OS")]
        public sealed class GuestOs;
        """;

    public const string Terms = """
        using DocGen;

        /// <summary xml:lang="ko">가상의 컴퓨터.</summary>
        /// <summary xml:lang="en">A computer made of software.</summary>
        [Term, Name("ko", "가상 머신"), Name("en", "Virtual machine")]
        public sealed class VirtualMachine;

        [Reference("Firecracker: Lightweight Virtualization", "https://example.org/firecracker", Year = 2020, Author = "Agache et al.", Language = "en")]
        public sealed class FirecrackerPaper;
        """;

    public const string Comparison = """
        using DocGen;

        /// <summary xml:lang="ko">커널을 누가 갖는가.</summary>
        /// <summary xml:lang="en">Who has a kernel.</summary>
        public enum KernelOwnership
        {
            /// <summary xml:lang="ko">인스턴스마다 하나.</summary>
            /// <summary xml:lang="en">One for each instance.</summary>
            [Name("ko", "인스턴스마다"), Name("en", "Per instance")]
            PerInstance,

            [Name("ko", "함께"), Name("en", "Shared")]
            Shared,
        }

        /// <summary xml:lang="ko">서버 한 대를 나눠 쓰는 방식의 비교.</summary>
        /// <summary xml:lang="en">Ways to share one server, compared.</summary>
        [Comparison, Name("ko", "서버 가상화 방식"), Name("en", "Server virtualization")]
        public interface IServerVirtualization
        {
            /// <summary xml:lang="ko">인스턴스마다 커널이 따로 있는가.</summary>
            /// <summary xml:lang="en">Whether each instance has a kernel of its own.</summary>
            [Name("ko", "커널"), Name("en", "Kernel")]
            KernelOwnership Kernel { get; }

            [Name("ko", "시작 시간"), Name("en", "Start time"), Better(Direction.Lower)]
            TimeSpan? StartTime { get; }

            [Name("ko", "메모리"), Name("en", "Memory"), Unit("MiB")]
            int? Memory { get; }

            [Name("ko", "게스트 OS의 깊이"), Name("en", "Depth of the guest OS")]
            int? GuestDepth => Catalog.StackOf(this).DepthOf<GuestOs>();
        }
        """;

    public const string Subjects = """
        using DocGen;

        /// <summary xml:lang="ko">하드웨어에 바로 설치되는 하이퍼바이저.</summary>
        /// <summary xml:lang="en">A hypervisor installed directly on the hardware.</summary>
        [Subject, Name("ko", "Type 1 하이퍼바이저"), Name("en", "Type 1 hypervisor")]
        [Stack(typeof(Hardware), typeof(BareMetalHypervisor), Boundary = typeof(BareMetalHypervisor))]
        [Lane<VirtualMachine>(typeof(GuestOs), Repeats = true)]
        public class Type1 : IServerVirtualization
        {
            public KernelOwnership Kernel => KernelOwnership.PerInstance;

            /// <remarks xml:lang="ko">논문의 값.</remarks>
            /// <remarks xml:lang="en">The paper's value.</remarks>
            [Cites<FirecrackerPaper>("boot time")]
            public virtual TimeSpan? StartTime => TimeSpan.FromMilliseconds(125);

            public int? Memory => null;
        }

        /// <summary xml:lang="ko">Xen.</summary>
        /// <summary xml:lang="en">Xen.</summary>
        [Subject, Name("ko", "Xen"), Name("en", "Xen")]
        [Versus<Type1>]
        public class Xen : Type1
        {
            public override TimeSpan? StartTime =>
                base.StartTime
                + TimeSpan.FromSeconds(1); // slower
        }
        """;

    public const string Records = """
        using DocGen;

        public enum Track
        {
            [Name("ko", "가상 머신"), Name("en", "Virtual machines")]
            VirtualMachines,
        }

        /// <summary xml:lang="ko">무엇이 언제 나왔는가.</summary>
        /// <summary xml:lang="en">What appeared when.</summary>
        [Collection(Layout = CollectionLayout.Timeline, GroupBy = nameof(Track)), Name("ko", "연표"), Name("en", "Timeline")]
        public interface IEvent
        {
            [Name("ko", "날짜"), Name("en", "Date")]
            PartialDate Date { get; }

            [Name("ko", "갈래"), Name("en", "Track")]
            Track Track { get; }

            [Name("ko", "수치"), Name("en", "Figures")]
            Readings? Figures { get; }
        }

        /// <summary xml:lang="ko">Xen 논문이 나왔습니다.</summary>
        /// <summary xml:lang="en">The paper on Xen appeared.</summary>
        [Record(Order = 1), Name("ko", "Xen 논문"), Name("en", "The Xen paper")]
        [About<Xen>, About<VirtualMachine>]
        public sealed class XenPublished : IEvent
        {
            [Cites<FirecrackerPaper>]
            public PartialDate Date => new PartialDate(2003, 10);

            public Track Track => Track.VirtualMachines;

            public Readings? Figures => new Readings("%", new Reading("", null, 5), new Reading(new LocalizedText(("ko", "최대"), ("en", "Most")), 8, approximate: true));
        }
        """;

    public static string[] All { get; } = [Layers, Terms, Comparison, Subjects, Records];
}
