using Microsoft.AspNetCore.Components;
using OnRecord.Web.Takeaway;

namespace OnRecord.Web.Pages;

/// <summary>A page that shows a model; the model alone is also its JSON twin.</summary>
public abstract class DeskPage<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>Path and query of the page.</summary>
    [Parameter, EditorRequired]
    public required string Here { get; set; }

    /// <summary>Whether the page has rows, to be had as a table and as a feed.</summary>
    [Parameter]
    public bool HasRows { get; set; }

    /// <summary>The formats in which the page can be taken away.</summary>
    [Parameter]
    public IReadOnlyList<TakeawayFormat> Formats { get; set; } = [];
}
