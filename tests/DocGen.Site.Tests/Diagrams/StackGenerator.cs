using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

/// <summary>Makes stacks of every shape from a seed: the same seed gives the same stacks on every machine.</summary>
internal sealed class StackGenerator(int seed)
{
    private static readonly string[] s_names =
    [
        "앱", "하드웨어", "게스트 OS", "라이브러리", "하이퍼바이저", "호스트 운영체제 커널", "Application", "Hardware", "Guest OS",
        "Libraries", "Bare-metal hypervisor", "Container engine", "MicroVM (Firecracker)", "가상 머신(VM)", "네임스페이스·cgroup",
        "Windows Subsystem for Linux 2", "아주 길고 긴 이름을 가진 하드웨어 지원 가상화 계층", "Donaudampfschifffahrtsgesellschaftskapitän",
        "띄어쓰기가없는아주긴계층이름은어디에서끊어야하는가", "WWWWWWWWWWMMMMMMMMMM", "仮想マシンモニターと呼ばれるもの", "👩‍💻 개발자의 도구", "i", "“Ring −1” (VMX root)",
    ];

    private readonly Random _random = new(seed);

    public IReadOnlyList<StackSubject> Subjects(int count)
    {
        var model = new DiagramModel();
        List<SubjectEntry> entries = [.. Enumerable.Range(0, count).Select(_ => Subject(model))];
        model.Complete();
        return [.. entries.Select(entry => new StackSubject(entry.Name["ko"], entry.Stack))];
    }

    private SubjectEntry Subject(DiagramModel model)
    {
        var layers = Layers(model, _random.Next(1, 13));
        List<LaneDeclaration> lanes = [];
        for (var lane = _random.Next(0, 5); lane > 0; lane--)
        {
            var on = _random.Next(3) == 0 ? layers[_random.Next(layers.Length)] : null;
            lanes.Add(DiagramModel.Lane(model.Term(Name()), _random.Next(2) == 0, on, Layers(model, _random.Next(1, 5))));
        }

        return model.Subject(Name(), layers, layers[_random.Next(layers.Length)], [.. lanes]);
    }

    private LayerEntry[] Layers(DiagramModel model, int count) => [.. Enumerable.Range(0, count).Select(_ => model.Layer(Name()))];

    private string Name() => s_names[_random.Next(s_names.Length)];
}
