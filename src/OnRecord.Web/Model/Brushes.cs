using System.Globalization;

namespace OnRecord.Web.Model;

/// <summary>
/// What stands for what on a claim's page: a position in its list, on the time line and in the words below it; in the picture of origins those through whom
/// it came. The first name of a thing is its own, the others are of what belongs to it: pointing at it lights whatever bears its own name.
/// </summary>
public sealed class Brushes
{
    private readonly OriginMap _graph;
    private readonly PositionView[] _positions;

    public Brushes(ClaimView claim)
    {
        _graph = claim.Graph;
        _positions = [.. claim.Asserted.Concat(claim.Contested).Concat(claim.Others).Union(claim.Shown?.Dated ?? [])];
    }

    public string Of(PositionView position) =>
        string.Join(' ', Enumerable.Range(0, _graph.Nodes.Count).Where(node => Passes(position, node)).Select(Node).Prepend(Name(position)));

    /// <param name="node">Its index in the picture of origins.</param>
    public string Of(int node) => string.Join(' ', _positions.Where(p => Passes(p, node)).Select(Name).Prepend(Node(node)));

    private bool Passes(PositionView position, int node)
    {
        string name = _graph.Nodes[node].Name;
        return position.Position.Actor == name || position.Position.Via.Contains(name) || position.Report?.Outlet == name;
    }

    private string Name(PositionView position) => "p" + Number(Array.IndexOf(_positions, position));

    private static string Node(int node) => "n" + Number(node);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
