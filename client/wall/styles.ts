// The styles of the wall: what all scenes share, then each scene's own.
import "../look/tokens.css";
import "./wall.css";
import "./scenes.css";
import "./opening.css";
