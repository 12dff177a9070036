using Microsoft.AspNetCore.Components;

namespace OnRecord.Web.Pages;

/// <summary>A page that shows a model; the model alone is also its JSON twin.</summary>
public abstract class DeskPage<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }

    /// <summary>Path and query of the page.</summary>
    [Parameter, EditorRequired]
    public required string Here { get; set; }
}
