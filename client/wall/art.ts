// Drawings of the sprite (shapes.svg) baked once into canvas textures: paths, colours and shadows included.
import type { Scene, GameObjects, Textures } from "phaser";
import sprite from "../look/shapes.svg?raw";
import { drawnIn } from "./margins.ts";

const shapes = new DOMParser().parseFromString(sprite, "image/svg+xml");
type Pen = CanvasRenderingContext2D;
export type Colours = Readonly<Record<string, string>>;
type Shadow = "none" | "flat" | "drop" | "high";

/** A token's value, as tokens.css has it. */
export const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** "var(--pawn, #FFF8EC)": what was given, else the token, else what the sprite says. */
function colourOf(value: string, given: Colours): string {
  const [, name, fallback] = /^var\((--[\w-]+)(?:,\s*([^)]+))?\)$/.exec(value) ?? [];
  return name ? given[name] || token(name) || fallback || "#000" : value;
}

/** An attribute of an element, or of the groups around it. */
const said = (element: Element, name: string): string | null => element.closest(`[${name}]`)?.getAttribute(name) ?? null;

function trace(element: Element): Path2D | null {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  if (element.tagName === "path") return new Path2D(element.getAttribute("d") ?? "");
  const path = new Path2D();
  if (element.tagName === "circle") path.arc(number("cx"), number("cy"), number("r"), 0, Math.PI * 2);
  else if (element.tagName === "rect") path.roundRect(number("x"), number("y"), number("width"), number("height"), number("rx"));
  else return null;
  return path;
}

function paint(pen: Pen, element: Element, given: Colours): void {
  const path = trace(element);
  if (!path) return;
  const fill = said(element, "fill") ?? "#000";
  const stroke = said(element, "stroke");
  if (fill !== "none") {
    pen.globalAlpha = Number(said(element, "fill-opacity") ?? 1);
    pen.fillStyle = colourOf(fill, given);
    pen.fill(path);
  }
  if (stroke) {
    pen.globalAlpha = Number(said(element, "stroke-opacity") ?? 1);
    pen.strokeStyle = colourOf(stroke, given);
    pen.lineWidth = Number(said(element, "stroke-width") ?? 1);
    pen.lineCap = said(element, "stroke-linecap") === "round" ? "round" : "butt";
    pen.lineJoin = said(element, "stroke-linejoin") === "round" ? "round" : "miter";
    pen.setLineDash((said(element, "stroke-dasharray") ?? "").split(" ").filter(Boolean).map(Number));
    pen.stroke(path);
  }
  pen.globalAlpha = 1;
}

/** Draws a symbol, or only the nth of its sheets. */
export function draw(pen: Pen, symbol: string, given: Colours = {}, sheet?: number): void {
  const elements = [...(shapes.getElementById(symbol)?.querySelectorAll("path, circle, rect") ?? [])];
  elements.filter((_, order) => sheet === undefined || order === sheet).forEach((element) => paint(pen, element, given));
}

const SHADOWS: Record<Shadow, readonly [x: number, y: number, blur: number, colour: string][]> = {
  none: [],
  flat: [[0, 2, 1, "#1f1b3a40"]],
  drop: [
    [0, 3, 0, "#1f1b3a33"],
    [2, 7, 6, "#1f1b3a33"],
  ],
  high: [
    [0, 4, 0, "#1f1b3a2e"],
    [4, 20, 16, "#1f1b3a47"],
  ],
};

/** Lays what `by` draws on `pen`, with its shadows; all in stage px at `scale`. */
export function withShadow(pen: Pen, scale: number, shadow: Shadow, by: (pen: Pen) => void): void {
  const sheet = document.createElement("canvas");
  sheet.width = pen.canvas.width;
  sheet.height = pen.canvas.height;
  const sheetPen = sheet.getContext("2d");
  if (!sheetPen) return;
  sheetPen.setTransform(pen.getTransform());
  by(sheetPen);
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  for (const [x, y, blur, colour] of SHADOWS[shadow]) {
    pen.shadowOffsetX = x * scale;
    pen.shadowOffsetY = y * scale;
    pen.shadowBlur = blur * 2 * scale;
    pen.shadowColor = colour;
    pen.drawImage(sheet, 0, 0);
  }
  pen.shadowColor = "transparent";
  pen.drawImage(sheet, 0, 0);
  pen.restore();
}

/** Room left around a drawing for its shadow. */
const PAD = 40;
type Size = { readonly width: number; readonly height: number; readonly scale: number };
const sizes = new Map<string, Size>();
const scaleOf = (key: string): number => sizes.get(key)?.scale ?? 1;

/** One texture: `by` draws in stage px, from 0, 0. */
export function bake(textures: Textures.TextureManager, key: string, size: Size, shadow: Shadow, by: (pen: Pen) => void): void {
  const texture = textures.createCanvas(key, 1, 1);
  if (!texture) return;
  sizes.set(key, size);
  paintOn(texture, size, shadow, by);
}

/** Draws a texture anew: scenery changes a few times a workshop, never in a frame. */
export function bakeAgain(textures: Textures.TextureManager, key: string, shadow: Shadow, by: (pen: Pen) => void): void {
  const size = sizes.get(key);
  if (size) paintOn(textures.get(key) as Textures.CanvasTexture, size, shadow, by); // made by bake, above
}

/** Of the sheet painted on, only what is drawn is kept: its empty margins would be laid over the stage in every frame. */
function paintOn(texture: Textures.CanvasTexture, { width, height, scale }: Size, shadow: Shadow, by: (pen: Pen) => void): void {
  const sheet = document.createElement("canvas");
  sheet.width = Math.ceil((width + PAD * 2) * scale);
  sheet.height = Math.ceil((height + PAD * 2) * scale);
  const pen = sheet.getContext("2d", { willReadFrequently: true });
  if (!pen) return;
  pen.setTransform(scale, 0, 0, scale, PAD * scale, PAD * scale);
  withShadow(pen, scale, shadow, by);
  const drawn = drawnIn(pen.getImageData(0, 0, sheet.width, sheet.height));
  texture.setSize(drawn.width, drawn.height);
  const { context } = texture;
  context.clearRect(0, 0, drawn.width, drawn.height);
  context.drawImage(sheet, -drawn.x, -drawn.y);
  texture.refresh();
  texture.get().setTrim(sheet.width, sheet.height, drawn.x, drawn.y, drawn.width, drawn.height);
}

/** Puts a baked drawing with its own 0, 0 at x, y. */
export function put(scene: Scene, key: string, x: number, y: number, size = 1): GameObjects.Image {
  return scene.add
    .image(x - PAD * size, y - PAD * size, key)
    .setOrigin(0, 0)
    .setScale(size / scaleOf(key));
}

/** The same, turning and growing round its own middle. */
export const putMiddle = (scene: Scene, key: string, x: number, y: number, size = 1): GameObjects.Image =>
  scene.add.image(x, y, key).setScale(size / scaleOf(key));
export const sizeOf = (key: string, size: number): number => size / scaleOf(key);
