using DocGen.Site.Diagrams;

namespace DocGen.Site.Tests.Diagrams;

public class TreeDiagramTests
{
    private static readonly string[] s_names =
        ["Xen", "Type 1 하이퍼바이저", "VMware Workstation Pro, which has a very long name that has to wrap", "컨테이너", "Donaudampfschifffahrtsgesellschaftskapitänswitwe"];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void Nodes_do_not_overlap_and_no_connector_crosses_a_node(int seed)
    {
        var drawing = TreeDiagram.Draw([Item(new Random(seed), seed % 9)]);
        Assert.All(drawing.Nodes.Zip(drawing.Nodes.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Height < pair.Second.Y));
        foreach (var line in drawing.Connectors)
        {
            Assert.True(line.Top < line.Y && line.X < line.Right);
            Assert.DoesNotContain(drawing.Nodes, node =>
                node.X < line.X && line.X < node.X + node.Width && node.Y < line.Y && line.Top < node.Y + node.Height);
            Assert.Single(drawing.Nodes, node => node.X == line.Right && node.Y < line.Y && line.Y < node.Y + node.Height);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Everything_fits_on_a_phone(int seed)
    {
        var drawing = TreeDiagram.Draw([Item(new Random(seed), seed % 9)]);
        Assert.InRange(drawing.Width, 344, 390);
        foreach (var node in drawing.Nodes)
        {
            Assert.InRange(node.X + node.Width, 0, drawing.Width);
            Assert.InRange(node.Y + node.Height, 0, drawing.Height);
            Assert.All(node.Lines, line => Assert.True(TextMeasure.Width(line.Text, 14) <= node.Width - 20));
        }
    }

    [Fact]
    public void Kinds_stand_below_and_to_the_right_of_what_they_are_kinds_of()
    {
        var tree = new TreeItem(new EntryLabel("하이퍼바이저", "h", Note: "분류"), true, [Leaf("Xen"), Leaf("KVM")]);
        var drawing = TreeDiagram.Draw([tree]);
        Assert.Equal(["하이퍼바이저, 분류", "Xen", "KVM"], drawing.Nodes.Select(node => node.Label));
        Assert.Equal([0, 1, 1], drawing.Nodes.Select(node => node.Depth));
        Assert.Equal([true, false, false], drawing.Nodes.Select(node => node.IsAbstract));
        Assert.Equal("분류", Assert.Single(drawing.Nodes[0].Notes).Text);
        Assert.Equal(2, drawing.Connectors.Count);
        Assert.Same(tree, drawing.Outline[0]);
    }

    [Fact]
    public void The_tree_under_a_subject_follows_its_class_hierarchy()
    {
        List<SubjectEntry> subjects = [Subject(typeof(Kvm)), Subject(typeof(Xen)), Subject(typeof(Hypervisor)), Subject(typeof(Qubes)), Subject(typeof(Container))];
        _ = new CatalogModel(["ko"], [], subjects, [], [], [], [], [], [], []);
        var tree = TreeItem.Under(subjects[2], subjects, DiagramTexts.Label);
        Assert.Equal("Hypervisor", tree.Label.Text);
        Assert.True(tree.IsAbstract);
        Assert.Equal(["Kvm", "Xen"], tree.Children.Select(child => child.Label.Text));
        Assert.Equal("Qubes", Assert.Single(tree.Children[1].Children).Label.Text);
    }

    [Fact]
    public void An_empty_tree_is_an_empty_drawing() => Assert.Empty(TreeDiagram.Draw([]).Nodes);

    private static TreeItem Leaf(string name) => new(new EntryLabel(name, ""), false, []);

    private static TreeItem Item(Random random, int depth)
    {
        var children = Enumerable.Range(0, depth == 0 ? 0 : random.Next(1, 3)).Select(_ => Item(random, depth - 1));
        return new TreeItem(new EntryLabel(s_names[random.Next(s_names.Length)], "", Note: depth % 2 == 0 ? "분류" : ""), depth % 2 == 0, [.. children]);
    }

    private static SubjectEntry Subject(Type type) =>
        new() { Type = type, Id = type.Name, Slug = "", Name = new LocalizedText(("ko", type.Name)), Create = type.IsAbstract ? null : () => new object() };

    private abstract class Hypervisor;

    private class Xen : Hypervisor;

    private sealed class Qubes : Xen;

    private sealed class Kvm : Hypervisor;

    private sealed class Container;
}
