namespace PccGovernance.Reference;

// Written by PccGovernance.ReferenceDataTool: change the source tables and run it, not this file.
public sealed partial class ForceAreaCatalogue
{
    /// <summary>Avon and Somerset, policed by Avon and Somerset Constabulary: <c>E23000036</c>.</summary>
    public ForceArea AvonAndSomerset => this["E23000036"];

    /// <summary>Bedfordshire, policed by Bedfordshire Police: <c>E23000026</c>.</summary>
    public ForceArea Bedfordshire => this["E23000026"];

    /// <summary>Cambridgeshire, policed by Cambridgeshire Constabulary: <c>E23000023</c>.</summary>
    public ForceArea Cambridgeshire => this["E23000023"];

    /// <summary>Cheshire, policed by Cheshire Constabulary: <c>E23000006</c>.</summary>
    public ForceArea Cheshire => this["E23000006"];

    /// <summary>London, City of, policed by City of London Police: <c>E23000034</c>.</summary>
    public ForceArea CityOfLondon => this["E23000034"];

    /// <summary>Cleveland, policed by Cleveland Police: <c>E23000013</c>.</summary>
    public ForceArea Cleveland => this["E23000013"];

    /// <summary>Cumbria, policed by Cumbria Constabulary: <c>E23000002</c>.</summary>
    public ForceArea Cumbria => this["E23000002"];

    /// <summary>Derbyshire, policed by Derbyshire Constabulary: <c>E23000018</c>.</summary>
    public ForceArea Derbyshire => this["E23000018"];

    /// <summary>Devon &amp; Cornwall, policed by Devon and Cornwall Police: <c>E23000035</c>.</summary>
    public ForceArea DevonAndCornwall => this["E23000035"];

    /// <summary>Dorset, policed by Dorset Police: <c>E23000039</c>.</summary>
    public ForceArea Dorset => this["E23000039"];

    /// <summary>Durham, policed by Durham Constabulary: <c>E23000008</c>.</summary>
    public ForceArea Durham => this["E23000008"];

    /// <summary>Dyfed-Powys, policed by Dyfed-Powys Police: <c>W15000004</c>.</summary>
    public ForceArea DyfedPowys => this["W15000004"];

    /// <summary>Essex, policed by Essex Police: <c>E23000028</c>.</summary>
    public ForceArea Essex => this["E23000028"];

    /// <summary>Gloucestershire, policed by Gloucestershire Constabulary: <c>E23000037</c>.</summary>
    public ForceArea Gloucestershire => this["E23000037"];

    /// <summary>Greater Manchester, policed by Greater Manchester Police: <c>E23000005</c>.</summary>
    public ForceArea GreaterManchester => this["E23000005"];

    /// <summary>Gwent, policed by Gwent Police: <c>W15000002</c>.</summary>
    public ForceArea Gwent => this["W15000002"];

    /// <summary>Hampshire, policed by Hampshire and Isle of Wight Constabulary: <c>E23000030</c>.</summary>
    public ForceArea Hampshire => this["E23000030"];

    /// <summary>Hertfordshire, policed by Hertfordshire Constabulary: <c>E23000027</c>.</summary>
    public ForceArea Hertfordshire => this["E23000027"];

    /// <summary>Humberside, policed by Humberside Police: <c>E23000012</c>.</summary>
    public ForceArea Humberside => this["E23000012"];

    /// <summary>Kent, policed by Kent Police: <c>E23000032</c>.</summary>
    public ForceArea Kent => this["E23000032"];

    /// <summary>Lancashire, policed by Lancashire Constabulary: <c>E23000003</c>.</summary>
    public ForceArea Lancashire => this["E23000003"];

    /// <summary>Leicestershire, policed by Leicestershire Police: <c>E23000021</c>.</summary>
    public ForceArea Leicestershire => this["E23000021"];

    /// <summary>Lincolnshire, policed by Lincolnshire Police: <c>E23000020</c>.</summary>
    public ForceArea Lincolnshire => this["E23000020"];

    /// <summary>Merseyside, policed by Merseyside Police: <c>E23000004</c>.</summary>
    public ForceArea Merseyside => this["E23000004"];

    /// <summary>Metropolitan Police, policed by Metropolitan Police Service: <c>E23000001</c>.</summary>
    public ForceArea MetropolitanPolice => this["E23000001"];

    /// <summary>Norfolk, policed by Norfolk Constabulary: <c>E23000024</c>.</summary>
    public ForceArea Norfolk => this["E23000024"];

    /// <summary>North Wales, policed by North Wales Police: <c>W15000001</c>.</summary>
    public ForceArea NorthWales => this["W15000001"];

    /// <summary>North Yorkshire, policed by North Yorkshire Police: <c>E23000009</c>.</summary>
    public ForceArea NorthYorkshire => this["E23000009"];

    /// <summary>Northamptonshire, policed by Northamptonshire Police: <c>E23000022</c>.</summary>
    public ForceArea Northamptonshire => this["E23000022"];

    /// <summary>Northumbria, policed by Northumbria Police: <c>E23000007</c>.</summary>
    public ForceArea Northumbria => this["E23000007"];

    /// <summary>Nottinghamshire, policed by Nottinghamshire Police: <c>E23000019</c>.</summary>
    public ForceArea Nottinghamshire => this["E23000019"];

    /// <summary>South Wales, policed by South Wales Police: <c>W15000003</c>.</summary>
    public ForceArea SouthWales => this["W15000003"];

    /// <summary>South Yorkshire, policed by South Yorkshire Police: <c>E23000011</c>.</summary>
    public ForceArea SouthYorkshire => this["E23000011"];

    /// <summary>Staffordshire, policed by Staffordshire Police: <c>E23000015</c>.</summary>
    public ForceArea Staffordshire => this["E23000015"];

    /// <summary>Suffolk, policed by Suffolk Constabulary: <c>E23000025</c>.</summary>
    public ForceArea Suffolk => this["E23000025"];

    /// <summary>Surrey, policed by Surrey Police: <c>E23000031</c>.</summary>
    public ForceArea Surrey => this["E23000031"];

    /// <summary>Sussex, policed by Sussex Police: <c>E23000033</c>.</summary>
    public ForceArea Sussex => this["E23000033"];

    /// <summary>Thames Valley, policed by Thames Valley Police: <c>E23000029</c>.</summary>
    public ForceArea ThamesValley => this["E23000029"];

    /// <summary>Warwickshire, policed by Warwickshire Police: <c>E23000017</c>.</summary>
    public ForceArea Warwickshire => this["E23000017"];

    /// <summary>West Mercia, policed by West Mercia Police: <c>E23000016</c>.</summary>
    public ForceArea WestMercia => this["E23000016"];

    /// <summary>West Midlands, policed by West Midlands Police: <c>E23000014</c>.</summary>
    public ForceArea WestMidlands => this["E23000014"];

    /// <summary>West Yorkshire, policed by West Yorkshire Police: <c>E23000010</c>.</summary>
    public ForceArea WestYorkshire => this["E23000010"];

    /// <summary>Wiltshire, policed by Wiltshire Police: <c>E23000038</c>.</summary>
    public ForceArea Wiltshire => this["E23000038"];
}
