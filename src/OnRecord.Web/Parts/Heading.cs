using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace OnRecord.Web.Parts;

/// <summary>A heading whose level depends on where it stands.</summary>
public sealed class Heading : ComponentBase
{
    /// <summary>2 or 3.</summary>
    [Parameter, EditorRequired]
    public required int Level { get; set; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, Level == 2 ? "h2" : "h3");
        builder.AddAttribute(1, "id", Id);
        builder.AddContent(2, ChildContent);
        builder.CloseElement();
    }
}
